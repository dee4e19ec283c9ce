<?php

use Symfony\Component\DependencyInjection\Loader\Configurator\ContainerConfigurator;

return static function (ContainerConfigurator $container): void {
    $container->extension('framework', [
        'secret' => 'c7e1b0a94f6d4e2f8a33recipes',
        'session' => [
            'handler_id' => null,
            'cookie_httponly' => false,
            'cookie_secure' => false,
        ],
    ]);
};
