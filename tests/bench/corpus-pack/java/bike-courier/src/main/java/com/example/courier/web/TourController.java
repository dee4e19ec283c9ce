package com.example.courier.web;

import com.example.courier.security.CourierTokens;
import com.example.courier.tours.Tour;
import com.example.courier.tours.TourDao;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/tours")
public class TourController {

    private static final Logger log = LoggerFactory.getLogger(TourController.class);

    public record TourRequest(String street, String note) {}

    private final TourDao tours;
    private final CourierTokens tokens;

    public TourController(TourDao tours, CourierTokens tokens) {
        this.tours = tours;
        this.tokens = tokens;
    }

    @GetMapping
    public List<Tour> list(@RequestParam(required = false) String street, @RequestParam(required = false) String courier) throws SQLException {
        return street != null ? tours.inStreet(street, courier) : tours.ofCourier(courier);
    }

    @GetMapping("/sorted")
    public ResponseEntity<?> sorted(@RequestParam String sort) {
        try {
            return ResponseEntity.ok(tours.sorted(sort));
        } catch (SQLException e) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            return ResponseEntity.internalServerError().body(trace.toString());
        }
    }

    @GetMapping("/ordered")
    public ResponseEntity<?> ordered(@RequestParam String sort) {
        try {
            return ResponseEntity.ok(tours.ordered(sort));
        } catch (SQLException | IllegalArgumentException e) {
            log.warn("tours could not be ordered", e);
            return ResponseEntity.internalServerError().body(Map.of("error", "tours are not available"));
        }
    }

    @PostMapping
    public void create(@RequestBody Tour tour) throws SQLException {
        tours.insert(tour);
    }

    @PostMapping("/requests")
    public void request(@RequestBody TourRequest request) throws SQLException {
        Tour tour = new Tour();
        tour.street = request.street();
        tour.note = request.note();
        tours.insert(tour);
    }

    @PostMapping("/{id}/handover")
    public Map<String, String> handover(@PathVariable long id, @RequestHeader("X-Courier") String token) {
        return Map.of("courier", tokens.courierOf(token), "code", tokens.handoverCode(id));
    }

    @PostMapping("/{id}/assign")
    public Map<String, String> assign(@PathVariable long id, @RequestHeader("X-Dispatcher") String token) {
        return Map.of("dispatcher", tokens.dispatcherOf(token));
    }
}
