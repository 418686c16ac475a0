package nl.krachtkring.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.contribution.WorkQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchJobTest {

    private static final Instant AT = Instant.parse("2026-11-01T10:00:00Z");
    private static final long BROKEN = 3;

    @TempDir
    Path folder;

    private final Work work = new Work();
    private SearchIndex index;
    private SearchJob job;

    @BeforeEach
    void open() {
        index = new SearchIndex(folder, Path.of("content/nl/zoeken"));
        job = new SearchJob(work, new Feed(), index);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void a_text_that_cannot_be_read_does_not_keep_others_out_of_a_new_index() {
        job.run();
        assertEquals(Set.of(1L, 2L, 4L, 5L), found());
        assertTrue(index.isComplete());
    }

    @Test
    void a_text_that_cannot_be_read_is_tried_again_by_itself() {
        job.run();
        LongStream.rangeClosed(1, 5).forEach(id -> work.due.add(new WorkQueue.Work(id, ref(id), "PUBLISHED")));
        job.run();
        assertEquals(List.of(1L, 2L, 4L, 5L), work.done);
        assertEquals(List.of(BROKEN), work.failed);
    }

    private Set<Long> found() {
        SearchHits hits = index.find(new SearchIndex.Question("gezin", null, null), Set.of(Readers.EVERYONE), 10);
        return Set.copyOf(hits.refs().stream().map(ContributionRef::id).toList());
    }

    private static ContributionRef ref(long id) {
        return new ContributionRef(ContributionKind.COMMENT, id);
    }

    /** Five texts, one of which can't be read. */
    private static final class Feed extends SearchFeed {

        Feed() {
            super(null, null, null);
        }

        @Override
        public List<ContributionKind> kinds() {
            return List.of(ContributionKind.COMMENT);
        }

        @Override
        public List<Long> keys(ContributionKind kind, long after, int most) {
            return LongStream.rangeClosed(after + 1, 5).boxed().toList();
        }

        @Override
        public List<SearchDocument> documents(Collection<ContributionRef> refs) {
            return refs.stream().map(Feed::document).toList();
        }

        private static SearchDocument document(ContributionRef ref) {
            if (ref.id() == BROKEN) {
                throw new IllegalStateException("broken");
            }
            return new SearchDocument(ref, "Een gezin", "Een gezin.", Set.of(Readers.EVERYONE), AT);
        }
    }

    /** Rows of work in memory. */
    private static final class Work extends WorkQueue {

        private final List<WorkQueue.Work> due = new ArrayList<>();
        private final List<Long> done = new ArrayList<>();
        private final List<Long> failed = new ArrayList<>();

        Work() {
            super(null, Clock.fixed(AT, ZoneOffset.UTC));
        }

        @Override
        public List<WorkQueue.Work> due(String consumer, int most) {
            return List.copyOf(due);
        }

        @Override
        public void done(Collection<WorkQueue.Work> finished) {
            finished.forEach(item -> done.add(item.id()));
        }

        @Override
        public void failed(WorkQueue.Work item, String error) {
            failed.add(item.id());
        }
    }
}
