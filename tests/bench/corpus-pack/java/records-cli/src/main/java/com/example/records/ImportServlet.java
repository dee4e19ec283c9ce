package com.example.records;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.thoughtworks.xstream.XStream;
import com.thoughtworks.xstream.security.AnyTypePermission;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.beans.XMLDecoder;
import java.io.IOException;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

@WebServlet("/import")
public class ImportServlet extends HttpServlet {

    public static class Association {
        public String name;
        public String district;
    }

    private final ObjectMapper mapper = new ObjectMapper();

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getUserPrincipal() == null) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        try {
            switch (String.valueOf(request.getParameter("format"))) {
                case "xstream" -> list(request);
                case "beans" -> beans(request);
                case "sax" -> sax(request);
                case "strict" -> strict(request);
                default -> json(request);
            }
        } catch (SAXException | ParserConfigurationException e) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private Object list(HttpServletRequest request) throws IOException {
        XStream xstream = new XStream();
        xstream.addPermission(AnyTypePermission.ANY);
        return xstream.fromXML(request.getInputStream());
    }

    private Object single(HttpServletRequest request) throws IOException {
        XStream xstream = new XStream();
        xstream.allowTypes(new Class<?>[] {Association.class});
        xstream.alias("association", Association.class);
        return xstream.fromXML(request.getReader());
    }

    private Object beans(HttpServletRequest request) throws IOException {
        try (XMLDecoder decoder = new XMLDecoder(request.getInputStream())) {
            return decoder.readObject();
        }
    }

    private List<Association> json(HttpServletRequest request) throws IOException {
        return List.of(mapper.readValue(request.getInputStream(), Association[].class));
    }

    private void sax(HttpServletRequest request) throws IOException, SAXException, ParserConfigurationException {
        SAXParserFactory factory = SAXParserFactory.newInstance();
        factory.newSAXParser().parse(request.getInputStream(), new DefaultHandler());
    }

    private void strict(HttpServletRequest request) throws IOException, SAXException, ParserConfigurationException {
        SAXParserFactory spf = SAXParserFactory.newInstance();
        spf.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        spf.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        spf.newSAXParser().parse(request.getInputStream(), new DefaultHandler());
    }
}
