package com.example.ferry.model;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import java.util.List;

@Entity
public class Booking extends PanacheEntity {
    public String passenger;
    public String route;
    public int cents;
    public boolean paid;
    public String state = "new";

    public static List<Booking> onRoute(String route) {
        return list("route = '" + route + "' and paid = true");
    }

    public static List<Booking> ofPassenger(String passenger) {
        return list("passenger = ?1 and paid = true", passenger);
    }

    public static long inState(String state) {
        return count("state", state);
    }
}
