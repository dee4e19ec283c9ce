package com.example.ferry.api;

import com.example.ferry.service.Harbour;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;

@Path("/harbour")
@RolesAllowed("crew")
public class HarbourResource {

    @Inject
    Harbour harbour;

    @GET
    @Path("/camera")
    public String camera(@QueryParam("address") String address) throws IOException {
        return harbour.camera(address);
    }

    @GET
    @Path("/level")
    public String level(@QueryParam("station") String station) throws IOException {
        return harbour.level(station);
    }

    @GET
    @Path("/tide")
    public String tide(@QueryParam("name") String name) throws IOException {
        return harbour.tide(name);
    }

    @GET
    @Path("/moon")
    public String moon(@QueryParam("name") String name) throws IOException {
        return harbour.moon(name);
    }

    @POST
    @Path("/horn")
    public int horn(@QueryParam("signal") String signal) throws IOException, InterruptedException {
        return harbour.horn(signal);
    }

    @POST
    @Path("/light")
    public int light(@QueryParam("seconds") @DefaultValue("5") int seconds) throws IOException, InterruptedException {
        return harbour.light(seconds);
    }
}
