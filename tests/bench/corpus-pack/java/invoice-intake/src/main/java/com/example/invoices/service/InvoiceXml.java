package com.example.invoices.service;

import com.example.invoices.model.Invoice;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamReader;
import org.w3c.dom.Document;

@ApplicationScoped
public class InvoiceXml {

    public Invoice parse(InputStream in) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        Document document = builder.parse(in);
        return read(document);
    }

    public Invoice parseLocked(InputStream in) throws Exception {
        DocumentBuilderFactory dbf = DocumentBuilderFactory.newInstance();
        dbf.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        dbf.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        dbf.setXIncludeAware(false);
        dbf.setExpandEntityReferences(false);
        return read(dbf.newDocumentBuilder().parse(in));
    }

    public String firstElement(String xml) throws Exception {
        XMLStreamReader reader = XMLInputFactory.newFactory().createXMLStreamReader(new StringReader(xml));
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamReader.START_ELEMENT) {
                return reader.getLocalName();
            }
        }
        return null;
    }

    public String rootName(String xml) throws Exception {
        XMLInputFactory input = XMLInputFactory.newFactory();
        input.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        input.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader reader = input.createXMLStreamReader(new StringReader(xml));
        reader.nextTag();
        return reader.getLocalName();
    }

    private Invoice read(Document document) {
        Invoice invoice = new Invoice();
        invoice.number = document.getElementsByTagName("number").item(0).getTextContent();
        invoice.supplier = document.getElementsByTagName("supplier").item(0).getTextContent();
        invoice.total = new BigDecimal(document.getElementsByTagName("total").item(0).getTextContent());
        return invoice;
    }
}
