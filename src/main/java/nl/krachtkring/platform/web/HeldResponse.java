package nl.krachtkring.platform.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/** An answer that is kept in memory until it is whole. */
class HeldResponse extends HttpServletResponseWrapper {

    private static final int USUAL_SIZE = 32 * 1024;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_SIZE);
    private PrintWriter writer;
    private boolean redirected;
    private boolean error;

    HeldResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
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
        if (writer != null) {
            writer.flush();
        }
        writer = null;
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

    void send(String known, boolean headOnly) throws IOException {
        HttpServletResponse response = (HttpServletResponse) getResponse();
        String tag = getHeader("ETag");
        if (tag != null && known != null && known.contains(tag)) {
            response.setStatus(SC_NOT_MODIFIED);
            return;
        }
        byte[] content = content();
        response.setContentLength(content.length);
        if (!headOnly) {
            response.getOutputStream().write(content);
        }
    }

    private byte[] content() {
        if (writer != null) {
            writer.flush();
        }
        return bytes.toByteArray();
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
}
