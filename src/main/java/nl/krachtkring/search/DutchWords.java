package nl.krachtkring.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.compound.DictionaryCompoundWordTokenFilter;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.CharsRefBuilder;
import org.tartarus.snowball.ext.DutchStemmer;

/**
 * How Dutch text becomes words that are looked up. A text that is kept is also cut into the parts of its long words; a
 * question is widened by synonyms instead, so that who asks for something precise finds just that.
 */
final class DutchWords {

    private static final int SHORTEST_COMPOUND = 6;
    private static final int SHORTEST_PART = 4;
    private static final int LONGEST_PART = 15;

    private final CharArraySet parts;
    private final StemmerOverrideFilter.StemmerOverrideMap stems;
    private final SynonymMap synonyms;

    /**
     * Reads the lists.
     *
     * @param folder holds {@code woorddelen.txt}, {@code stammen.txt} and {@code synoniemen.txt}; a missing list is empty
     */
    DutchWords(Path folder) {
        try {
            parts = new CharArraySet(lines(folder.resolve("woorddelen.txt")), true);
            stems = stems(lines(folder.resolve("stammen.txt")));
            synonyms = synonyms(lines(folder.resolve("synoniemen.txt")));
        } catch (IOException e) {
            throw new UncheckedIOException("content/nl/zoeken", e);
        }
    }

    /**
     * For what is kept.
     *
     * @return words, their parts, and stems of both
     */
    Analyzer forTexts() {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer words = new StandardTokenizer();
                TokenStream all = new DictionaryCompoundWordTokenFilter(
                        new LowerCaseFilter(words), parts, SHORTEST_COMPOUND, SHORTEST_PART, LONGEST_PART, false);
                return new TokenStreamComponents(words, stemmed(all));
            }
        };
    }

    /**
     * For what somebody asks.
     *
     * @return words without the most common ones, their synonyms, and stems of both
     */
    Analyzer forQuestions() {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer words = new StandardTokenizer();
                TokenStream all =
                        new StopFilter(widened(new LowerCaseFilter(words)), DutchAnalyzer.getDefaultStopSet());
                return new TokenStreamComponents(words, stemmed(all));
            }
        };
    }

    private TokenStream widened(TokenStream words) {
        return synonyms.fst == null ? words : new FlattenGraphFilter(new SynonymGraphFilter(words, synonyms, true));
    }

    private TokenStream stemmed(TokenStream words) {
        TokenStream known = new StemmerOverrideFilter(words, stems);
        return new RemoveDuplicatesTokenFilter(new SnowballFilter(known, new DutchStemmer()));
    }

    /** Each line names a word and the word it is treated as: {@code gezinnen gezin}. */
    private static StemmerOverrideFilter.StemmerOverrideMap stems(List<String> lines) throws IOException {
        StemmerOverrideFilter.Builder builder = new StemmerOverrideFilter.Builder(true);
        for (String line : lines) {
            int space = line.indexOf(' ');
            builder.add(line.substring(0, space), stem(line.substring(space + 1).strip()));
        }
        return builder.build();
    }

    private static String stem(String word) {
        DutchStemmer stemmer = new DutchStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    /** Each line names words with commas between: who asks for the first also finds the others. */
    private static SynonymMap synonyms(List<String> lines) throws IOException {
        SynonymMap.Builder builder = new SynonymMap.Builder(true);
        for (String line : lines) {
            String[] words = line.split(",", -1);
            for (int i = 1; i < words.length; i++) {
                builder.add(chars(words[0]), chars(words[i]), true);
            }
        }
        return builder.build();
    }

    private static CharsRef chars(String words) {
        return SynonymMap.Builder.join(words.strip().split(" +"), new CharsRefBuilder());
    }

    private static List<String> lines(Path file) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }
}
