package truce.cli.test;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes reports of tests as JUnit XML, which CI systems read: one suite a pack, one case a test. */
public final class JUnitXml {

    private JUnitXml() {}

    /** Writes the reports. */
    public static void write(List<TestReport> reports, OutputStream out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("testsuites");
            for (TestReport report : reports) {
                suite(report, xml);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException("the XML cannot be written", e);
        }
    }

    private static void suite(TestReport report, XMLStreamWriter xml) throws XMLStreamException {
        long skipped = report.results().stream()
                .filter(result -> result.differs() && !result.fails())
                .count();
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", report.pack().isEmpty() ? "pack" : report.pack());
        xml.writeAttribute("tests", Integer.toString(report.results().size()));
        xml.writeAttribute("failures", Integer.toString(report.failed()));
        xml.writeAttribute("errors", "0");
        xml.writeAttribute("skipped", Long.toString(skipped));
        for (Result result : report.results()) {
            one(result, xml);
        }
        xml.writeEndElement();
    }

    private static void one(Result result, XMLStreamWriter xml) throws XMLStreamException {
        PackTest.Head head = result.test().head();
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", head.file());
        xml.writeAttribute("name", head.name());
        xml.writeAttribute("time", String.format(Locale.ROOT, "%.3f", result.seconds()));
        if (result.fails()) {
            xml.writeStartElement("failure");
            xml.writeAttribute("type", result.findings().get(0).kind().word());
            xml.writeAttribute("message", clean(result.findings().get(0).problem()));
            xml.writeCharacters(clean(String.join("\n", TestText.findings(result))));
            xml.writeEndElement();
        } else if (result.differs()) {
            xml.writeStartElement("skipped");
            xml.writeAttribute("message", clean(head.todo()));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    /** XML knows no control characters. */
    private static String clean(String text) {
        return text.replaceAll("[\\p{Cc}&&[^\\n\\t]]", "?");
    }
}
