package com.example.museum.tours;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/tours")
public class TourController {

    public record TourInput(String title, int seats) {}

    private final TourService tours;

    public TourController(TourService tours) {
        this.tours = tours;
    }

    @GetMapping
    public List<Tour> list(@RequestParam(defaultValue = "en") String language) {
        return tours.inLanguage(language);
    }

    @GetMapping("/export")
    @PreAuthorize("hasRole('GUIDE')")
    public byte[] export(@RequestParam String name) throws Exception {
        return tours.export(name);
    }

    @PostMapping
    @PreAuthorize("hasRole('GUIDE')")
    public Tour create(@RequestBody TourInput input) {
        return tours.create(input.title(), input.seats());
    }

    @PutMapping("/{id}/poster")
    @PreAuthorize("hasRole('GUIDE')")
    public void poster(@PathVariable long id, @RequestParam String size) throws Exception {
        tours.poster(id, size);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void delete(@PathVariable long id) {
        tours.delete(id);
    }
}
