package com.example.clinic.web;

import com.example.clinic.rooms.RoomRepository;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/rooms")
public class RoomController {

    private final RoomRepository rooms;

    public RoomController(RoomRepository rooms) {
        this.rooms = rooms;
    }

    @GetMapping
    public List<Map<String, Object>> list(@RequestParam(required = false) String q,
                                          @RequestParam(required = false) String floor,
                                          @RequestParam(defaultValue = "name") String sort) {
        if (q != null) {
            return rooms.search(q);
        }
        if (floor != null) {
            return rooms.onFloor(floor);
        }
        return rooms.sorted(sort);
    }
}
