package fixtures;

import java.io.InputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.stream.XMLInputFactory;
import org.dom4j.io.SAXReader;
import org.w3c.dom.Document;

class Xxe {
    Document parse(InputStream input) throws Exception {
        // ruleid: vetlint-java-xxe
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(input);
    }

    Document chained(InputStream input) throws Exception {
        // ruleid: vetlint-java-xxe
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(input);
    }

    Object stream(InputStream input) throws Exception {
        // ruleid: vetlint-java-xxe
        XMLInputFactory factory = XMLInputFactory.newInstance();
        return factory.createXMLStreamReader(input);
    }

    Document hardened(InputStream input) throws Exception {
        // ok: vetlint-java-xxe
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(input);
    }

    Object withoutTypes(InputStream input) throws Exception {
        // ok: vetlint-java-xxe
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty("javax.xml.stream.isSupportingExternalEntities", false);
        return factory.createXMLStreamReader(input);
    }

    Document spaces(InputStream input) throws Exception {
        // ruleid: vetlint-java-xxe
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://xml.org/sax/features/namespaces", true);
        return factory.newDocumentBuilder().parse(input);
    }

    Document again(InputStream input) throws Exception {
        // ruleid: vetlint-java-xxe
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        return factory.newDocumentBuilder().parse(input);
    }

    Document own(InputStream input) throws Exception {
        // ok: vetlint-java-xxe
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(NO_DOCTYPE, true);
        return factory.newDocumentBuilder().parse(input);
    }

    Object older(InputStream input) throws Exception {
        // ok: vetlint-java-xxe
        SAXReader reader = new SAXReader();
        reader.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        return reader.read(input);
    }
}
