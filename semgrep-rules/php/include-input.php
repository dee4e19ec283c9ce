<?php
// ruleid: vetlint-php-include-input
include($_GET['page'] . '.php');

$module = $_REQUEST['module'];
// ruleid: vetlint-php-include-input
require_once "modules/$module/index.php";
// ruleid: vetlint-php-include-input
require 'lang/' . $_COOKIE['lang'] . '.php';
// ruleid: vetlint-php-include-input
include_once $_GET['theme'];

$pages = ['home' => 'home.php', 'about' => 'about.php'];
// ok: vetlint-php-include-input
include $pages[$_GET['page']] ?? 'home.php';

$page = $_GET['page'];
if (!in_array($page, ['home', 'about'], true)) {
    $page = 'home';
}
// ok: vetlint-php-include-input
include "pages/$page.php";
// ok: vetlint-php-include-input
require_once __DIR__ . '/config.php';
// ok: vetlint-php-include-input
include 'pages/' . basename($_GET['page']) . '.php';
