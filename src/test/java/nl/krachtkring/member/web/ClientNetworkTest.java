package nl.krachtkring.member.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ClientNetworkTest {

    @Test
    void what_a_request_says_of_itself_counts_only_behind_a_trusted_proxy() {
        assertEquals("203.0.113.9", ClientNetwork.of("203.0.113.9", "198.51.100.1", ""));
        assertEquals("198.51.100.1", ClientNetwork.of("10.0.0.2", "198.51.100.1", "10.0.0.2"));
    }

    @Test
    void address_before_the_last_trusted_proxy_counts_not_what_came_before_it() {
        assertEquals(
                "198.51.100.1", ClientNetwork.of("10.0.0.2", "1.2.3.4, 198.51.100.1, 10.0.0.3", "10.0.0.2,10.0.0.3"));
    }

    @Test
    void half_of_an_ipv6_address_is_its_network() {
        assertEquals("2001:db8:1:2", ClientNetwork.of("2001:db8:1:2:aaaa:bbbb:cccc:dddd", null, ""));
    }

    @Test
    void strange_header_becomes_one_network() {
        assertEquals("unknown", ClientNetwork.of("10.0.0.2", "ünknown", "10.0.0.2"));
    }
}
