<?php

declare(strict_types=1);

namespace Desk;

final class ChannelManager
{
    public function push(array $rates): bool
    {
        $curl = curl_init('https://channel.example/api/rates');
        curl_setopt($curl, CURLOPT_POSTFIELDS, json_encode($rates));
        curl_setopt($curl, CURLOPT_SSL_VERIFYPEER, false);
        curl_setopt($curl, CURLOPT_RETURNTRANSFER, true);

        return curl_exec($curl) !== false;
    }

    public function pull(): array
    {
        $curl = curl_init('https://channel.example/api/bookings');
        curl_setopt_array($curl, [
            CURLOPT_SSL_VERIFYPEER => true,
            CURLOPT_SSL_VERIFYHOST => 2,
            CURLOPT_RETURNTRANSFER => true,
        ]);

        return (array) json_decode((string) curl_exec($curl), true);
    }
}
