package nl.krachtkring.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A token that isn't right in every respect proves nothing. Its times are checked against the clock of the machine. */
class IdTokensTest {

    private static final String ISSUER = "https://inloggen.gemeente.example";
    private static final String CLIENT = "krachtkring";
    private static final Provider PROVIDER = new Provider("gemeente", "Gemeente", ISSUER, CLIENT, "geheim");
    private static final ProviderJourney JOURNEY =
            new ProviderJourney("gemeente", "state", "nonce", "verifier", "/groepen");

    private static RSAKey own;
    private static RSAKey other;

    @BeforeAll
    static void keys() throws JOSEException {
        own = new RSAKeyGenerator(2048).keyID("een").generate();
        other = new RSAKeyGenerator(2048).keyID("een").generate();
    }

    /** Everything that can be wrong with a token, one thing at a time. */
    enum Fault {
        OTHER_ISSUER {
            @Override
            JWT token(JWTClaimsSet.Builder claims) throws JOSEException {
                return signed(claims.issuer("https://inloggen.elders.example"), own);
            }
        },
        ISSUER_WITH_MORE {
            @Override
            JWT token(JWTClaimsSet.Builder claims) throws JOSEException {
                return signed(claims.issuer(ISSUER + "/"), own);
            }
        },
        OTHER_AUDIENCE {
            @Override
            JWT token(JWTClaimsSet.Builder claims) throws JOSEException {
                return signed(claims.audience("een-andere-site"), own);
            }
        },
        MADE_FOR_ANOTHER_CLIENT {
            @Override
            JWT token(JWTClaimsSet.Builder claims) throws JOSEException {
                return signed(
                        claims.audience(List.of(CLIENT, "een-andere-site")).claim("azp", "een-andere-site"), own);
            }
        },
        FOR_SEVERAL_WITHOUT_A_WORD_FOR_WHOM {
            @Override
            JWT token(JWTClaimsSet.Builder claims) throws JOSEException {
                return signed(claims.audience(List.of(CLIENT, "een-andere-site")), own);
            }
        },
        OTHER_NONCE {
            @Override
            JWT token(JWTClaimsSet.Builder claims) throws JOSEException {
                return signed(claims.claim("nonce", "een andere"), own);
            }
        },
        NO_NONCE {
            @Override
            JWT token(JWTClaimsSet.Builder claims) throws JOSEException {
                return signed(claims.claim("nonce", null), own);
            }
        },
        EXPIRED {
            @Override
            JWT token(JWTClaimsSet.Builder claims) throws JOSEException {
                return signed(claims.expirationTime(fromNow(Duration.ofMinutes(-2))), own);
            }
        },
        WITHOUT_END {
            @Override
            JWT token(JWTClaimsSet.Builder claims) throws JOSEException {
                return signed(claims.expirationTime(null), own);
            }
        },
        FROM_THE_FUTURE {
            @Override
            JWT token(JWTClaimsSet.Builder claims) throws JOSEException {
                return signed(claims.issueTime(fromNow(Duration.ofMinutes(5))), own);
            }
        },
        NO_SUBJECT {
            @Override
            JWT token(JWTClaimsSet.Builder claims) throws JOSEException {
                return signed(claims.subject(null), own);
            }
        },
        LONG_SUBJECT {
            @Override
            JWT token(JWTClaimsSet.Builder claims) throws JOSEException {
                return signed(claims.subject("x".repeat(256)), own);
            }
        },
        SUBJECT_WITH_LINE_BREAK {
            @Override
            JWT token(JWTClaimsSet.Builder claims) throws JOSEException {
                return signed(claims.subject("een\ntwee"), own);
            }
        },
        OTHER_KEY {
            @Override
            JWT token(JWTClaimsSet.Builder claims) throws JOSEException {
                return signed(claims, other);
            }
        },
        UNSIGNED {
            @Override
            JWT token(JWTClaimsSet.Builder claims) {
                return new PlainJWT(claims.build());
            }
        },
        SIGNED_WITH_THE_PUBLIC_KEY {
            @Override
            JWT token(JWTClaimsSet.Builder claims) throws JOSEException {
                SignedJWT token = new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("een").build(), claims.build());
                token.sign(new MACSigner(own.toRSAPublicKey().getEncoded()));
                return token;
            }
        },
        CHANGED_AFTERWARDS {
            @Override
            JWT token(JWTClaimsSet.Builder claims) throws Exception {
                String[] parts = signed(claims, own).serialize().split("\\.");
                String body = new SignedJWT(
                                new JWSHeader(JWSAlgorithm.RS256),
                                claims.subject("iemand-anders").build())
                        .getPayload()
                        .toBase64URL()
                        .toString();
                return SignedJWT.parse(parts[0] + "." + body + "." + parts[2]);
            }
        };

        abstract JWT token(JWTClaimsSet.Builder claims) throws Exception;
    }

    @ParameterizedTest
    @EnumSource
    void token_with_one_fault_proves_nothing(Fault fault) throws Exception {
        JWT token = fault.token(right());
        ProviderTrouble trouble = assertThrows(ProviderTrouble.class, () -> check(token));
        assertEquals(ProviderTrouble.Kind.WRONG, trouble.kind());
    }

    @Test
    void right_token_proves_issuer_and_subject() throws JOSEException {
        ProvenIdentity proven = check(signed(right(), own));
        assertEquals(new ProvenIdentity("gemeente", ISSUER, "anna-1", "anna@gemeente.example", "/groepen"), proven);
    }

    @Test
    void address_counts_only_when_the_provider_says_that_it_is_confirmed() throws JOSEException {
        assertNull(check(signed(right().claim("email_verified", false), own)).email());
        assertNull(check(signed(right().claim("email_verified", null), own)).email());
        assertNull(check(signed(right().claim("email_verified", "true"), own)).email());
        assertNull(check(signed(right().claim("email", "geen adres"), own)).email());
        assertNull(check(signed(right().claim("email", null), own)).email());
    }

    @Test
    void one_person_is_not_another_at_the_same_or_another_issuer() {
        ProvenIdentity anna = new ProvenIdentity("gemeente", ISSUER, "1", null, null);
        assertEquals(anna.key(), new ProvenIdentity("gemeente", ISSUER, "1", "x@y.example", "/").key());
        for (ProvenIdentity someone : List.of(
                new ProvenIdentity("gemeente", ISSUER, "2", null, null),
                new ProvenIdentity("gemeente", ISSUER + "1", "", null, null),
                new ProvenIdentity("zorg", "https://zorg.example", "1", null, null))) {
            assertEquals(false, anna.key().equals(someone.key()), someone::toString);
        }
    }

    private static ProvenIdentity check(JWT token) {
        return IdTokens.check(PROVIDER, new ImmutableJWKSet<>(new JWKSet(own.toPublicJWK())), token, JOURNEY);
    }

    private static JWTClaimsSet.Builder right() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject("anna-1")
                .audience(CLIENT)
                .issueTime(fromNow(Duration.ZERO))
                .expirationTime(fromNow(Duration.ofMinutes(5)))
                .claim("nonce", "nonce")
                .claim("email", "anna@gemeente.example")
                .claim("email_verified", true);
    }

    private static JWT signed(JWTClaimsSet.Builder claims, RSAKey key) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims.build());
        token.sign(new RSASSASigner(key));
        return token;
    }

    private static Date fromNow(Duration time) {
        return Date.from(Instant.now().plus(time));
    }
}
