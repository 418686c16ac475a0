package nl.krachtkring.site;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import nl.krachtkring.platform.content.ContentFiles;
import nl.krachtkring.platform.content.FrontMatter;

/** Reads {@code content/demo/}. */
@Singleton
public class DemoFiles {

    private final ContentFiles files;

    /**
     * For the container.
     *
     * @param files where the files lie
     */
    @Inject
    public DemoFiles(ContentFiles files) {
        this.files = files;
    }

    /**
     * One list of a file.
     *
     * @param file the name without ending
     * @param list the name of the list
     * @return its entries
     * @throws IllegalStateException when there is no such file
     */
    List<FrontMatter> list(String file, String list) {
        return files.read("demo/" + file + ".yaml")
                .orElseThrow(() -> new IllegalStateException("content/demo/" + file + ".yaml is missing"))
                .matter()
                .groups(list);
    }
}
