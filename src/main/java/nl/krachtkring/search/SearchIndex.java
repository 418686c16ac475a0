package nl.krachtkring.search;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.krachtkring.contribution.ContributionKind;
import nl.krachtkring.contribution.ContributionRef;
import nl.krachtkring.platform.content.ContentFiles;
import nl.krachtkring.platform.settings.Setting;
import nl.krachtkring.platform.settings.Settings;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;

/**
 * The index: the one class that knows the engine behind it. It holds keys, marks of readers and words, and no text that
 * could be shown. Any number of threads and nodes read; the job that holds the lock is the only one that writes.
 */
@Singleton
public class SearchIndex {

    private static final String KEY = "key";
    private static final String KIND = "kind";
    private static final String READERS = "readers";
    private static final String TITLE = "title";
    private static final String TEXT = "text";
    private static final Map<String, String> COMPLETE = Map.of("complete", "yes");
    private static final float TITLE_COUNTS = 3f;

    private final Path folder;
    private final Analyzer texts;
    private final Analyzer questions;
    private SearcherManager searchers;

    /**
     * For the container.
     *
     * @param settings the folder
     * @param content the lists of words
     */
    @Inject
    public SearchIndex(Settings settings, ContentFiles content) {
        this(
                settings.folder(Setting.PORTAL_FILES_DIR, Path.of("files")).resolve("index"),
                content.base().resolve("nl").resolve("zoeken"));
    }

    SearchIndex(Path folder, Path lists) {
        DutchWords words = new DutchWords(lists);
        this.folder = folder;
        this.texts = words.forTexts();
        this.questions = words.forQuestions();
    }

    /**
     * Takes documents in and throws others out, all or none.
     *
     * @param documents new or changed
     * @param gone no longer to be found
     */
    public void write(Collection<SearchDocument> documents, Collection<ContributionRef> gone) {
        try (Directory directory = directory();
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(texts))) {
            for (ContributionRef ref : gone) {
                writer.deleteDocuments(new Term(KEY, key(ref)));
            }
            for (SearchDocument document : documents) {
                writer.updateDocument(new Term(KEY, key(document.ref())), document(document));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Marks that everything which stands was taken in, so that a start needn't build it again. */
    public void complete() {
        try (Directory directory = directory();
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(texts))) {
            writer.setLiveCommitData(COMPLETE.entrySet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Whether the index was built to its end.
     *
     * @return false before the first build, and after one that was broken off
     */
    public boolean isComplete() {
        return read(searcher -> ((DirectoryReader) searcher.getIndexReader())
                        .getIndexCommit()
                        .getUserData()
                        .equals(COMPLETE))
                .orElse(false);
    }

    /**
     * Finds what has all words, the best first.
     *
     * @param question what somebody wants to find
     * @param marks the readers that the asking person belongs to
     * @param most at most so many
     * @return the hits; rights are part of the question that the index is asked
     */
    public SearchHits find(Question question, Set<String> marks, int most) {
        Query words = words(question.text());
        if (words == null) {
            return SearchHits.NONE;
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder()
                .add(words, Occur.MUST)
                .add(
                        new TermInSetQuery(
                                READERS, marks.stream().map(BytesRef::new).toList()),
                        Occur.FILTER);
        if (question.kind() != null) {
            all.add(new TermQuery(new Term(KIND, question.kind().name())), Occur.FILTER);
        }
        return read(searcher -> {
                    ScoreDoc after =
                            cursor(question.after(), searcher.getIndexReader().maxDoc());
                    return hits(searcher, searcher.searchAfter(after, all.build(), most + 1).scoreDocs, most);
                })
                .orElse(SearchHits.NONE);
    }

    /**
     * What somebody wants to find.
     *
     * @param text what was typed
     * @param kind only this kind; null for every kind
     * @param after where the page before ended; null for the first
     */
    public record Question(String text, ContributionKind kind, String after) {}

    /**
     * The words of a text around what was found.
     *
     * @param question what somebody typed
     * @param text the text without mark-up
     * @return pieces that read as one excerpt
     */
    public List<Piece> excerpt(String question, String text) {
        return Excerpts.of(texts, new QueryBuilder(questions).createBooleanQuery(TEXT, question), text);
    }

    private Query words(String text) {
        QueryBuilder builder = new QueryBuilder(questions);
        Query anywhere = builder.createBooleanQuery(TEXT, text, Occur.MUST);
        Query inTitle = builder.createBooleanQuery(TITLE, text, Occur.SHOULD);
        if (anywhere == null || inTitle == null) {
            return null;
        }
        return new BooleanQuery.Builder()
                .add(anywhere, Occur.MUST)
                .add(new BoostQuery(inTitle, TITLE_COUNTS), Occur.SHOULD)
                .build();
    }

    private static SearchHits hits(IndexSearcher searcher, ScoreDoc[] found, int most) throws IOException {
        List<ContributionRef> refs = new ArrayList<>();
        for (int i = 0; i < Math.min(most, found.length); i++) {
            refs.add(ref(searcher.storedFields().document(found[i].doc).get(KEY)));
        }
        boolean more = found.length > most;
        return new SearchHits(refs, more ? cursor(found[most - 1]) : null);
    }

    private static Document document(SearchDocument from) {
        Document document = new Document();
        document.add(new StringField(KEY, key(from.ref()), Field.Store.YES));
        document.add(new StringField(KIND, from.ref().kind().name(), Field.Store.NO));
        from.readers().forEach(mark -> document.add(new StringField(READERS, mark, Field.Store.NO)));
        document.add(new TextField(TITLE, from.title(), Field.Store.NO));
        document.add(new TextField(TEXT, from.title() + "\n" + from.text(), Field.Store.NO));
        return document;
    }

    private static String key(ContributionRef ref) {
        return ref.kind() + ":" + ref.id();
    }

    private static ContributionRef ref(String key) {
        int colon = key.indexOf(':');
        return new ContributionRef(
                ContributionKind.valueOf(key.substring(0, colon)), Long.parseLong(key.substring(colon + 1)));
    }

    private static String cursor(ScoreDoc last) {
        return String.format(Locale.ROOT, "%d_%d", last.doc, Float.floatToIntBits(last.score));
    }

    /** A cursor that was tampered with is none. */
    private static ScoreDoc cursor(String text, int documents) {
        if (text == null || !text.matches("[0-9]{1,9}_[0-9]{1,10}")) {
            return null;
        }
        int line = text.indexOf('_');
        int doc = Integer.parseInt(text.substring(0, line));
        long bits = Long.parseLong(text.substring(line + 1));
        boolean fits = doc < documents && bits <= Integer.MAX_VALUE;
        return fits ? new ScoreDoc(doc, Float.intBitsToFloat((int) bits)) : null;
    }

    private <T> Optional<T> read(Reading<T> reading) {
        try {
            Optional<SearcherManager> open = manager();
            if (open.isEmpty()) {
                return Optional.empty();
            }
            open.get().maybeRefresh();
            IndexSearcher searcher = open.get().acquire();
            try {
                return Optional.of(reading.of(searcher));
            } finally {
                open.get().release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized Optional<SearcherManager> manager() throws IOException {
        if (searchers == null) {
            Directory directory = directory();
            if (!DirectoryReader.indexExists(directory)) {
                directory.close();
                return Optional.empty();
            }
            searchers = new SearcherManager(directory, null);
        }
        return Optional.of(searchers);
    }

    private Directory directory() throws IOException {
        return FSDirectory.open(Files.createDirectories(folder));
    }

    @PreDestroy
    synchronized void close() {
        try {
            if (searchers != null) {
                searchers.close();
                searchers = null;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One reading of the index as it is at that moment. */
    private interface Reading<T> {
        T of(IndexSearcher searcher) throws IOException;
    }
}
