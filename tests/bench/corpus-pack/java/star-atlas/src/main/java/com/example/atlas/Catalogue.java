package com.example.atlas;

final class Catalogue {
    static final String COLUMNS = "id, name, magnitude";
    static final String TABLE = "stars";

    private Catalogue() {
    }

    static String orderOf(String sort) {
        return "brightest".equals(sort) ? "magnitude ASC" : "name ASC";
    }
}
