package nl.krachtkring.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Serves {@link Assets} from memory, for a year, since the address changes with the file. */
@WebServlet("/s/*")
public class AssetServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Assets assets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = String.valueOf(request.getPathInfo());
        int slash = path.indexOf('/', 1);
        Assets.Asset asset = slash < 0 ? null : assets.find(path.substring(slash + 1));
        if (asset == null || !asset.hash().equals(path.substring(1, slash))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(asset.type());
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        byte[] bytes = asset.bytes();
        String accepted = request.getHeader("Accept-Encoding");
        if (asset.gzip() != null && accepted != null && accepted.contains("gzip")) {
            response.setHeader("Content-Encoding", "gzip");
            response.setHeader("Vary", "Accept-Encoding");
            bytes = asset.gzip();
        }
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
