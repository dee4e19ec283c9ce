package com.example.invoices.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

@Path("/files")
@RolesAllowed("clerk")
public class FileResource {

    private static final String ROOT = "/var/lib/invoices/scans/";
    private static final Set<String> PORTALS = Set.of("portal.supplier.example", "pay.bank.example");

    @GET
    @Path("/scan")
    @Produces("application/pdf")
    public Response scan(@QueryParam("name") String name) {
        File file = new File(ROOT + name);
        if (!file.exists()) {
            throw new NotFoundException();
        }
        return Response.ok(file).build();
    }

    @GET
    @Path("/original")
    @Produces("application/pdf")
    public Response original(@QueryParam("name") String name) throws IOException {
        String base = Paths.get(name).getFileName().toString();
        java.nio.file.Path file = Paths.get(ROOT, base);
        if (!Files.isRegularFile(file)) {
            throw new NotFoundException();
        }
        return Response.ok(Files.readAllBytes(file)).build();
    }

    @GET
    @Path("/go")
    public Response go(@QueryParam("url") String url) {
        return Response.seeOther(URI.create(url)).build();
    }

    @GET
    @Path("/portal")
    public Response portal(@QueryParam("url") String url) throws URISyntaxException {
        URI target = new URI(url);
        if (!"https".equals(target.getScheme()) || !PORTALS.contains(target.getHost())) {
            return Response.status(Response.Status.BAD_REQUEST).build();
        }
        return Response.seeOther(target).build();
    }

    @POST
    @Path("/state")
    public String restore(InputStream body) throws Exception {
        try (ObjectInputStream in = new ObjectInputStream(body)) {
            Object state = in.readObject();
            return String.valueOf(state);
        }
    }

    @POST
    @Path("/state/filtered")
    public String restoreFiltered(InputStream body) throws Exception {
        try (ObjectInputStream in = new ObjectInputStream(body)) {
            in.setObjectInputFilter(ObjectInputFilter.Config.createFilter("java.util.HashMap;java.lang.String;java.lang.Number;java.lang.Integer;!*"));
            Object numbers = in.readObject();
            return String.valueOf(numbers);
        }
    }

    @POST
    @Path("/mapping")
    public Map<String, Object> mapping(String body) {
        return new Yaml().load(body);
    }

    @POST
    @Path("/mapping/plain")
    public Map<String, Object> mappingPlain(String body) {
        return new Yaml(new SafeConstructor()).load(body);
    }

    @GET
    @Path("/{id}/page")
    @Produces(MediaType.TEXT_HTML)
    public String page(@PathParam("id") long id) {
        return "<h1>Scan " + id + "</h1>";
    }
}
