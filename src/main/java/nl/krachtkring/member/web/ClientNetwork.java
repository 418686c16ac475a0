package nl.krachtkring.member.web;

import java.util.Arrays;
import java.util.List;

/** From which network a request comes; what it says itself counts only when a proxy that is trusted says so too. */
final class ClientNetwork {

    private static final int IPV6_NETWORK_PARTS = 4;
    private static final int LONGEST = 60;

    private ClientNetwork() {}

    /**
     * The network.
     *
     * @param remote the address of the other end
     * @param forwarded the header X-Forwarded-For; null without it
     * @param trusted addresses of trusted proxies, with commas
     * @return an IPv4 address, or the first four parts of an IPv6 address
     */
    static String of(String remote, String forwarded, String trusted) {
        List<String> proxies = parts(trusted);
        String address = remote;
        List<String> way = parts(forwarded);
        for (int i = way.size() - 1; i >= 0 && proxies.contains(address); i--) {
            address = way.get(i);
        }
        return network(address);
    }

    private static String network(String address) {
        String plain = address.length() <= LONGEST ? address : address.substring(0, LONGEST);
        String ascii = plain.chars().allMatch(c -> c > ' ' && c < 0x7f) ? plain : "unknown";
        if (!ascii.contains(":") || ascii.contains(".")) {
            return ascii;
        }
        String[] parts = ascii.split(":");
        return String.join(":", Arrays.asList(parts).subList(0, Math.min(IPV6_NETWORK_PARTS, parts.length)));
    }

    private static List<String> parts(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(","))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
    }
}
