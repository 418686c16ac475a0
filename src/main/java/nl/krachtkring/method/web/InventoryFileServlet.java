package nl.krachtkring.method.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.krachtkring.method.MethodNames;
import nl.krachtkring.method.intake.InventoryFile;
import nl.krachtkring.method.intake.InventoryWanted;

/**
 * Serves the inventory as a file, for everyone; {@code werkwijze}, {@code organisatie}, {@code regio} and {@code gemeente} choose from it. Its
 * tag comes from the filter that holds every answer until it is whole.
 */
@WebServlet({"/inventarisatie.csv", "/inventarisatie.xlsx"})
public class InventoryFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient InventoryFile file;

    @Inject
    transient MethodNames names;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean text = request.getServletPath().endsWith(".csv");
        InventoryWanted wanted = new InventoryWanted(
                names.now(request.getParameter("werkwijze")),
                request.getParameter("organisatie"),
                request.getParameter("regio"),
                request.getParameter("gemeente"));
        response.setContentType(
                text ? "text/csv;charset=UTF-8" : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"inventarisatie" + (text ? ".csv" : ".xlsx") + "\"");
        response.getOutputStream().write(text ? file.csv(wanted) : file.workbook(wanted));
    }
}
