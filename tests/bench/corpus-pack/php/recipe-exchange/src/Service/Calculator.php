<?php

namespace App\Service;

use Symfony\Component\ExpressionLanguage\ExpressionLanguage;
use Symfony\Component\Yaml\Yaml;

final class Calculator
{
    private const UNITS = ['cup' => 240, 'spoon' => 15];

    public function scale(string $formula, int $portions): mixed
    {
        $code = 'return ' . str_replace('portions', (string) $portions, $formula) . ';';

        return eval($code);
    }

    public function scaleExpression(string $formula, int $portions): mixed
    {
        $language = new ExpressionLanguage();
        $language->lint($formula, ['portions']);

        return $language->evaluate($formula, ['portions' => $portions]);
    }

    public function convert(string $function, array $values): array
    {
        return array_map($function, $values);
    }

    public function millilitres(string $unit, array $values): array
    {
        $factor = self::UNITS[$unit] ?? 1;

        return array_map(static fn ($v) => (float) $v * $factor, $values);
    }

    public function basket(string $stored): mixed
    {
        return unserialize(gzuncompress(base64_decode($stored)));
    }

    public function plan(string $stored): mixed
    {
        return Yaml::parse($stored, Yaml::PARSE_DATETIME);
    }
}
