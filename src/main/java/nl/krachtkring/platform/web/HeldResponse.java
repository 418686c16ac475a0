package nl.krachtkring.platform.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32C;

/** An answer that is kept in memory until it is whole. */
class HeldResponse extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private HeldText text;
    private PrintWriter writer;
    private byte[] whole;
    private boolean redirected;
    private boolean error;

    HeldResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            text = new HeldText();
            writer = new PrintWriter(text);
        }
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new Sink(bytes);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        redirected = true;
        super.sendRedirect(location);
    }

    @Override
    public void sendError(int status) {
        error = true;
        setStatus(status);
    }

    @Override
    public void sendError(int status, String message) {
        sendError(status);
    }

    @Override
    public void flushBuffer() {
        // nothing leaves before the page is whole
    }

    @Override
    public boolean isCommitted() {
        return redirected;
    }

    /** Faces resets the answer when a page fails; the protection that stands on every answer must outlive that. */
    @Override
    public void reset() {
        resetBuffer();
        setStatus(SC_OK);
    }

    @Override
    public void resetBuffer() {
        text = null;
        writer = null;
        whole = null;
        bytes.reset();
        error = false;
    }

    @Override
    public void setContentLength(int length) {
        // the length is known when the page is whole
    }

    @Override
    public void setContentLengthLong(long length) {
        // the length is known when the page is whole
    }

    boolean isRedirected() {
        return redirected;
    }

    boolean hasError() {
        return error;
    }

    boolean isPage() {
        String type = getContentType();
        return type != null && type.startsWith("text/html");
    }

    /** A weak tag, since the server may compress the bytes on their way out. */
    void tag() {
        CRC32C sum = new CRC32C();
        byte[] content = content();
        sum.update(content);
        setHeader("ETag", "W/\"" + Long.toHexString(sum.getValue()) + "-" + content.length + "\"");
    }

    /** Sends what was held, or the file that stands for it. */
    void send(String known, boolean headOnly, Path file) throws IOException {
        HttpServletResponse response = (HttpServletResponse) getResponse();
        String tag = getHeader("ETag");
        if (tag != null && known != null && known.contains(tag)) {
            response.setStatus(SC_NOT_MODIFIED);
            return;
        }
        if (file != null) {
            response.setContentLengthLong(Files.size(file));
            if (!headOnly) {
                Files.copy(file, response.getOutputStream());
            }
            return;
        }
        byte[] content = content();
        response.setContentLength(content.length);
        if (!headOnly) {
            response.getOutputStream().write(content);
        }
    }

    /** Asked when the page is whole, and not before. Faces opens a writer also for a page that answers with a file and writes nothing. */
    private byte[] content() {
        if (whole == null) {
            whole = text == null || bytes.size() > 0 ? bytes.toByteArray() : text.bytes();
        }
        return whole;
    }

    /** Writes into memory. */
    private static final class Sink extends ServletOutputStream {

        private final ByteArrayOutputStream target;

        Sink(ByteArrayOutputStream target) {
            this.target = target;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("answers are written in one go");
        }

        @Override
        public void write(int value) {
            target.write(value);
        }

        @Override
        public void write(byte[] values, int from, int length) {
            target.write(values, from, length);
        }
    }

    /** A page has one policy: two of them would both count, and the one without the nonce would refuse its scripts. */
    @Override
    public void addHeader(String name, String value) {
        if ("Content-Security-Policy".equalsIgnoreCase(name)) {
            setHeader(name, value);
        } else {
            super.addHeader(name, value);
        }
    }
}
