<?php

use Symfony\Component\DependencyInjection\Loader\Configurator\ContainerConfigurator;

return static function (ContainerConfigurator $container): void {
    $container->extension('nelmio_cors', [
        'defaults' => ['allow_methods' => ['GET', 'POST'], 'max_age' => 3600],
        'paths' => [
            '^/api/recipes' => [
                'origin_regex' => true,
                'allow_origin' => ['.*'],
                'allow_credentials' => true,
            ],
            '^/api/public' => [
                'allow_headers' => ['Content-Type'],
                'expose_headers' => [],
                'allow_origin' => ['https://app.recipes.example'],
            ],
        ],
    ]);
};
