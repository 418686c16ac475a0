package nl.krachtkring.member;

import com.nimbusds.oauth2.sdk.TokenRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.krachtkring.platform.settings.Setting;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;

/** An organisation at which people sign in, on this machine, and the settings that name it. */
final class ProviderRoom implements AutoCloseable {

    private final MockOAuth2Server server = new MockOAuth2Server();
    private final String key;
    private boolean open = true;

    ProviderRoom(String key) {
        this.key = key;
        server.start();
        awaken();
        set(ProviderSetting.NAME, "De " + key);
        set(ProviderSetting.ISSUER, server.issuerUrl(key).toString());
        set(ProviderSetting.CLIENT_ID, "krachtkring");
        set(ProviderSetting.CLIENT_SECRET, "geheim");
    }

    /** The first answer takes seconds on a busy machine, while the portal has patience for three; keys are made in it. */
    private void awaken() {
        for (String path : new String[] {"/.well-known/openid-configuration", "/jwks"}) {
            try {
                URI.create(server.issuerUrl(key) + path).toURL().openStream().close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    String issuer() {
        return server.issuerUrl(key).toString();
    }

    /** Who signs in next, with more about her. */
    void nextIs(String subject, Map<String, Object> more) {
        server.enqueueCallback(new DefaultOAuth2TokenCallback(key, subject, "JWT", null, more) {
            @Override
            public java.util.List<String> audience(TokenRequest request) {
                return java.util.List.of("krachtkring");
            }
        });
    }

    /** Goes where a departure leads, as a browser does, and gives what it would come back with. */
    ProviderAnswer walk(URI address) throws Exception {
        HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
        connection.setInstanceFollowRedirects(false);
        URI back = URI.create(connection.getHeaderField("Location"));
        Map<String, String> found = new HashMap<>();
        for (String part : back.getRawQuery().split("&")) {
            found.put(part.substring(0, part.indexOf('=')), part.substring(part.indexOf('=') + 1));
        }
        return new ProviderAnswer(found.get("state"), found.get("code"), null, null);
    }

    /** The same after something in the address was changed on the way. */
    ProviderAnswer walk(URI address, UnaryOperator<String> change) throws Exception {
        return walk(URI.create(change.apply(address.toString())));
    }

    void shutDown() {
        if (open) {
            open = false;
            server.shutdown();
        }
    }

    @Override
    public void close() {
        shutDown();
        for (ProviderSetting setting : ProviderSetting.values()) {
            System.clearProperty(setting.variable(key));
        }
        System.clearProperty(Setting.PORTAL_OIDC.name());
    }

    private void set(ProviderSetting setting, String value) {
        System.setProperty(setting.variable(key), value);
    }
}
