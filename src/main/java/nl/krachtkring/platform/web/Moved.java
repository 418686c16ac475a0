package nl.krachtkring.platform.web;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;

/** Leads on from an address whose page stands elsewhere, for good. What somebody typed there is sent on too, so that it isn't lost. */
@Singleton
class Moved {

    /** Permanently, with the same method and the same form (RFC 9110, 15.4.9). */
    private static final int SEND_ON = 308;

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final Instance<MovedAddresses> rooms;

    @Inject
    Moved(@Any Instance<MovedAddresses> rooms) {
        this.rooms = rooms;
    }

    /** Whether it led on; else there is no such page. */
    boolean leads(HttpServletRequest request, HeldResponse held) {
        String path = Paths.asked(request);
        if (PublicRoutes.find(path).isEmpty()) {
            return false;
        }
        Optional<String> now =
                rooms.stream().flatMap(room -> room.now(path).stream()).findFirst();
        now.ifPresent(address -> {
            String query = request.getQueryString();
            held.setStatus(READING.contains(request.getMethod()) ? HttpServletResponse.SC_MOVED_PERMANENTLY : SEND_ON);
            held.setHeader("Location", query == null ? address : address + "?" + query);
        });
        return now.isPresent();
    }
}
