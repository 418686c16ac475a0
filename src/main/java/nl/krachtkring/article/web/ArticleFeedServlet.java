package nl.krachtkring.article.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.krachtkring.article.ArticleFeed;

/** Serves the feed of articles; its tag comes from the filter that holds every answer until it is whole. */
@WebServlet("/feeds/artikelen.atom")
public class ArticleFeedServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ArticleFeed feed;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/atom+xml;charset=UTF-8");
        response.getWriter().write(feed.xml());
    }
}
