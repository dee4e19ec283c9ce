package fixtures;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;

class Deserialization {
    Object read(InputStream input) throws Exception {
        // ruleid: vetlint-java-deserialization
        return new ObjectInputStream(input).readObject();
    }

    Object session(byte[] cookie) throws Exception {
        try (ObjectInputStream stream = new ObjectInputStream(new ByteArrayInputStream(cookie))) {
            // ruleid: vetlint-java-deserialization
            return stream.readObject();
        }
    }

    ObjectMapper mapper() {
        ObjectMapper mapper = new ObjectMapper();
        // ruleid: vetlint-java-deserialization
        mapper.enableDefaultTyping();
        return mapper;
    }

    Object filtered(InputStream input) throws Exception {
        ObjectInputStream stream = new ObjectInputStream(input);
        stream.setObjectInputFilter(ObjectInputFilter.Config.createFilter("com.example.Basket;!*"));
        // ok: vetlint-java-deserialization
        return stream.readObject();
    }

    Object copy(ByteArrayOutputStream buffer) throws Exception {
        // ok: vetlint-java-deserialization
        return new ObjectInputStream(new ByteArrayInputStream(buffer.toByteArray())).readObject();
    }

    Basket json(ObjectMapper mapper, InputStream input) throws Exception {
        // ok: vetlint-java-deserialization
        return mapper.readValue(input, Basket.class);
    }
}
