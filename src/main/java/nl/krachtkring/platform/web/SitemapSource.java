package nl.krachtkring.platform.web;

import java.time.Instant;
import java.util.stream.Stream;

/** A room with pages that search engines are offered; what people say in groups and experiences is never among them. */
public interface SitemapSource {

    /**
     * Its pages that everyone may read.
     *
     * @return the pages, in any order; to be closed
     */
    Stream<Entry> entries();

    /**
     * One page.
     *
     * @param address its path, beginning with a slash
     * @param changedAt when it last changed
     */
    record Entry(String address, Instant changedAt) {}
}
