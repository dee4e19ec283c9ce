package com.example.invoices.api;

import com.example.invoices.model.Invoice;
import com.example.invoices.service.ArchiveService;
import com.example.invoices.service.InvoiceService;
import com.example.invoices.service.InvoiceXml;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;

@Path("/invoices")
@Produces(MediaType.APPLICATION_JSON)
public class InvoiceResource {

    @Inject
    InvoiceService invoices;
    @Inject
    InvoiceXml xml;
    @Inject
    ArchiveService archives;

    @GET
    @RolesAllowed("clerk")
    public List<Invoice> list(@QueryParam("supplier") String supplier, @QueryParam("state") String state) {
        return supplier != null ? invoices.bySupplier(supplier) : invoices.byState(state);
    }

    @GET
    @Path("/totals")
    @RolesAllowed("clerk")
    public List<Object[]> totals(@QueryParam("by") String by) {
        return invoices.totals(by);
    }

    @POST
    @RolesAllowed("clerk")
    @Consumes(MediaType.APPLICATION_XML)
    public Response upload(InputStream body) throws Exception {
        invoices.save(xml.parse(body));
        return Response.status(Response.Status.CREATED).build();
    }

    @POST
    @Path("/locked")
    @RolesAllowed("clerk")
    @Consumes(MediaType.APPLICATION_XML)
    public Response uploadLocked(InputStream body) throws Exception {
        invoices.save(xml.parseLocked(body));
        return Response.status(Response.Status.CREATED).build();
    }

    @POST
    @Path("/archive")
    @RolesAllowed("clerk")
    @Consumes("application/zip")
    public int archive(InputStream body) throws Exception {
        return archives.unpack(body);
    }

    @POST
    @Path("/batch")
    @RolesAllowed("clerk")
    @Consumes("application/zip")
    public int batch(InputStream body) throws Exception {
        return archives.unpackChecked(body);
    }

    @DELETE
    @Path("/{id}")
    public Response delete(@PathParam("id") Long id) {
        invoices.remove(id);
        return Response.noContent().build();
    }
}
