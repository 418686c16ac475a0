package nl.krachtkring.platform.web;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import nl.krachtkring.platform.persistence.DatabaseReady;
import nl.krachtkring.platform.persistence.Jobs;
import nl.krachtkring.platform.persistence.Migrations;
import nl.krachtkring.platform.settings.Settings;

/** Starts the portal: settings are checked, tables brought up to date, rooms told, jobs planned; then pages are served. */
@WebListener
public class Start implements ServletContextListener {

    @Inject
    Settings settings;

    @Inject
    Migrations migrations;

    @Inject
    Event<DatabaseReady> ready;

    @Inject
    Jobs jobs;

    @Inject
    RequestContextController request;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        settings.check();
        migrations.run();
        request.activate();
        try {
            ready.fire(new DatabaseReady());
            jobs.start();
        } finally {
            request.deactivate();
        }
    }
}
