package nl.krachtkring.platform.content;

/** A content file that can't be used, with its name and line for the editor. */
public class ContentError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Names the fault.
     *
     * @param path the file below {@code content/}
     * @param line the line, from 1; 0 when the whole file is meant
     * @param fault what is wrong and what is expected
     */
    public ContentError(String path, int line, String fault) {
        super(line > 0 ? path + ":" + line + ": " + fault : path + ": " + fault);
    }
}
