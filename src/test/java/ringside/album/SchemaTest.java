package ringside.album;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Objects;

/// The JSON document is what the schema that ships says, and the schema says no to what it is not.
class SchemaTest {
    @Test
    void everyStepIsValid() throws IOException {
        var schema = schema();
        for (var shown : Tales.all())
            for (var step = 0; step <= shown.timeline().length(); step += 3)
                assertThat(schema.validate(json(shown, step), InputFormat.JSON))
                        .as(shown.title() + " " + step)
                        .isEmpty();
    }

    @Test
    void whatIsNoSuchDocumentIsRefused() throws IOException {
        var schema = schema();
        var whole = json(Tales.nasty(), 3);
        var wrong = new ArrayList<String>();
        wrong.add(whole.replace("\"step\": 3", "\"step\": \"3\""));
        wrong.add(whole.replaceFirst("\"kind\": \"process\"", "\"kind\": \"prozess\""));
        wrong.add(whole.replaceFirst("\"hex\": \"0x", "\"hex\": \"0y"));
        wrong.add(whole.replaceFirst("\"refs\": 1", "\"refs\": 1, \"payload\": \"secret\""));
        wrong.add(whole.replaceFirst("\"counted\": true", "\"counted\": 1"));
        wrong.add("{}");
        for (var text : wrong) {
            assertThat(text).isNotEqualTo(whole);
            assertThat(schema.validate(text, InputFormat.JSON)).isNotEmpty();
        }
    }

    private static String json(ringside.evidence.Opened.Shown shown, int step) {
        return new String(Format.JSON.write(shown, step, Finish.PLAIN), StandardCharsets.UTF_8);
    }

    private static Schema schema() throws IOException {
        try (var in = Format.class.getResourceAsStream("/ringside/schema/picture.schema.json")) {
            var text =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            var schema =
                    SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(text, InputFormat.JSON);
            schema.initializeValidators();
            return schema;
        }
    }
}
