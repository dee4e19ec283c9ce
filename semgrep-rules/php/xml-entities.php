<?php

class Harvest
{
    public function fields(string $text): SimpleXMLElement
    {
        // ruleid: vetlint-php-xml-entities
        return simplexml_load_string($text, SimpleXMLElement::class, LIBXML_NOENT);
    }

    public function yields(string $text): DOMDocument
    {
        $document = new DOMDocument();
        // ruleid: vetlint-php-xml-entities
        $document->substituteEntities = true;
        // ruleid: vetlint-php-xml-entities
        $document->loadXML($text, LIBXML_NOENT | LIBXML_NONET);

        return $document;
    }

    public function rows(string $file): XMLReader
    {
        $reader = new XMLReader();
        $reader->open($file);
        // ruleid: vetlint-php-xml-entities
        $reader->setParserProperty(XMLReader::SUBST_ENTITIES, true);

        return $reader;
    }

    public function crops(string $text, int $flags): SimpleXMLElement
    {
        // ok: vetlint-php-xml-entities
        simplexml_load_string($text, SimpleXMLElement::class, $flags & ~LIBXML_NOENT);

        // ok: vetlint-php-xml-entities
        return simplexml_load_string($text, SimpleXMLElement::class, LIBXML_NONET);
    }

    public function farms(string $file): XMLReader
    {
        $reader = new XMLReader();
        // ok: vetlint-php-xml-entities
        $reader->open($file, null, LIBXML_NONET);
        // ok: vetlint-php-xml-entities
        $reader->setParserProperty(XMLReader::SUBST_ENTITIES, false);

        return $reader;
    }
}
