<?php

namespace App\Services;

use SimpleXMLElement;
use XMLReader;

class SupplierXml
{
    public function articles(string $xml): array
    {
        $root = simplexml_load_string($xml, SimpleXMLElement::class, LIBXML_NOENT);

        return array_map('strval', iterator_to_array($root->article, false));
    }

    public function prices(string $xml): array
    {
        $root = simplexml_load_string($xml, SimpleXMLElement::class, LIBXML_NONET | LIBXML_NOCDATA);

        return array_map('floatval', iterator_to_array($root->price, false));
    }

    public function names(string $file): array
    {
        $reader = new XMLReader();
        $reader->open($file);
        $reader->setParserProperty(XMLReader::SUBST_ENTITIES, true);
        $names = [];
        while ($reader->read()) {
            if ($reader->name === 'name' && $reader->nodeType === XMLReader::ELEMENT) {
                $names[] = $reader->readString();
            }
        }

        return $names;
    }

    public function codes(string $file): array
    {
        $reader = new XMLReader();
        $reader->open($file, null, LIBXML_NONET);
        $codes = [];
        while ($reader->read()) {
            if ($reader->name === 'code' && $reader->nodeType === XMLReader::ELEMENT) {
                $codes[] = $reader->readString();
            }
        }

        return $codes;
    }
}
