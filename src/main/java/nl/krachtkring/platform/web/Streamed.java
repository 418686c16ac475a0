package nl.krachtkring.platform.web;

import jakarta.servlet.AsyncContext;

/**
 * An answer that stays open after its request: a servlet puts it among the attributes of the request when every right was
 * asked. Everything before, refusals too, is answered as with any other page.
 */
@FunctionalInterface
public interface Streamed {

    /** Request attribute under which a servlet leaves it. */
    String ATTRIBUTE = "krachtkring.streamed";

    /**
     * Takes over; no thread waits from here on.
     *
     * @param open to write to and to complete
     */
    void begin(AsyncContext open);
}
