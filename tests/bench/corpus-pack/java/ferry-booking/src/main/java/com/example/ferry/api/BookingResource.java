package com.example.ferry.api;

import com.example.ferry.model.Booking;
import com.example.ferry.service.BookingService;
import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestPath;

@Path("/bookings")
@Authenticated
public class BookingResource {

    private static final Logger LOG = Logger.getLogger(BookingResource.class);

    @Inject
    BookingService service;
    @Inject
    Engine engine;
    @Inject
    Template confirmation;

    @GET
    public List<Booking> list(@QueryParam("route") String route, @QueryParam("passenger") String passenger) {
        return route != null ? Booking.onRoute(route) : Booking.ofPassenger(passenger);
    }

    @GET
    @Path("/statistics")
    public Response statistics(@QueryParam("by") String by, @QueryParam("from") String from) {
        try {
            return Response.ok(service.statistics(by, from)).build();
        } catch (RuntimeException e) {
            return Response.serverError().entity(Map.of("error", e.getMessage(), "cause", String.valueOf(e.getCause()))).build();
        }
    }

    @GET
    @Path("/overview")
    public Response overview(@QueryParam("by") String by, @QueryParam("from") String from) {
        try {
            return Response.ok(service.overview(by, from)).build();
        } catch (RuntimeException e) {
            LOG.error("overview failed", e);
            return Response.serverError().entity(Map.of("error", "The overview is not available.")).build();
        }
    }

    @PATCH
    @Path("/{id}")
    public void patch(@RestPath long id, Map<String, Object> values) throws ReflectiveOperationException {
        service.patch(id, values);
    }

    @PATCH
    @Path("/{id}/name")
    public void rename(@RestPath long id, Map<String, String> values) throws ReflectiveOperationException {
        service.rename(id, values);
    }

    @DELETE
    @Path("/{id}")
    @PermitAll
    @Transactional
    public void cancel(@RestPath long id) {
        Booking.deleteById(id);
    }

    @POST
    @Path("/letter")
    @Produces(MediaType.TEXT_PLAIN)
    public String letter(String layout) {
        return engine.parse(layout).data("company", "Ferry line").render();
    }

    @POST
    @Path("/{id}/confirmation")
    @Produces(MediaType.TEXT_HTML)
    public String confirmation(@RestPath long id, String text) {
        return confirmation.data("id", id).data("text", text).render();
    }

    @GET
    @Path("/ticket")
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    public Response ticket(@QueryParam("name") String name) {
        String page = new StringBuilder("<html><body><h1>").append(name).append("</h1></body></html>").toString();
        return Response.ok(page).build();
    }

    @GET
    @Path("/receipt")
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    public Response receipt(@QueryParam("name") String name) {
        return Response.ok(confirmation.data("id", 0).data("text", name).render()).build();
    }
}
