import xml.sax
from xml.sax.handler import feature_external_ges

from lxml import etree


def fields(text):
    # ruleid: vetlint-python-xml-entities
    return etree.fromstring(text, etree.XMLParser(resolve_entities=True))


def yields(text):
    # ruleid: vetlint-python-xml-entities
    parser = etree.XMLParser(load_dtd=True, no_network=False)
    return etree.fromstring(text, parser)


def rows(source):
    reader = xml.sax.make_parser()
    # ruleid: vetlint-python-xml-entities
    reader.setFeature(feature_external_ges, True)
    reader.parse(source)


def crops(text):
    # ok: vetlint-python-xml-entities
    return etree.fromstring(text, etree.XMLParser(resolve_entities=False))


def farms(text):
    # ok: vetlint-python-xml-entities
    parser = etree.XMLParser(load_dtd=True, no_network=True)
    return etree.fromstring(text, parser)


def plots(source):
    reader = xml.sax.make_parser()
    # ok: vetlint-python-xml-entities
    reader.setFeature(feature_external_ges, False)
    reader.parse(source)
