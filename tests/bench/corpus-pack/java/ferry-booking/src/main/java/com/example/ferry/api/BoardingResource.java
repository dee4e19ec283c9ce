package com.example.ferry.api;

import com.example.ferry.service.Tickets;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.util.Map;

@Path("/boarding")
public class BoardingResource {

    @Inject
    Tickets tickets;

    @GET
    public Map<String, Object> me(@HeaderParam("X-Ticket") String ticket, @HeaderParam("X-Crew") String crew) throws Exception {
        return Map.of("passenger", tickets.passenger(ticket), "crew", tickets.crew(crew).orElse("none"),
            "board", tickets.mayBoard(ticket), "bridge", tickets.mayEnterBridge(crew));
    }

    @POST
    @Path("/code")
    public Response code(@HeaderParam("X-Ticket") String ticket, Map<String, String> body) throws Exception {
        if (!tickets.mayBoard(ticket)) {
            throw new ForbiddenException();
        }
        String value = tickets.boardingCode(body.get("passenger")) + tickets.hash(body.get("password"));
        return Response.noContent().cookie(new NewCookie.Builder("boarding").value(value).path("/").build()).build();
    }

    @POST
    @Path("/cabin")
    public Response cabin(@HeaderParam("X-Crew") String crew, Map<String, String> body) throws Exception {
        tickets.crew(crew).orElseThrow(ForbiddenException::new);
        String value = tickets.cabinCode(body.get("passenger"));
        NewCookie cookie = new NewCookie.Builder("cabin").value(value).path("/").secure(true).httpOnly(true).sameSite(NewCookie.SameSite.STRICT).build();
        return Response.noContent().cookie(cookie).header("X-Crew-Hash", tickets.hashCrew(body.get("passenger")).length()).build();
    }
}
