import java.io.File;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.LogManager;
import javax.xml.parsers.DocumentBuilderFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.ErrorArgument;
import org.verapdf.pdfa.validation.profiles.ErrorArgumentImpl;
import org.verapdf.pdfa.validation.profiles.ProfileDetails;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Asks the veraPDF engine about files: `java -cp JAR VeraCheck.java PDFUA-1,PDFA-2A FILE…`.
 *
 * <p>Prints one line for each file and standard: `kept`, or `broken` and the rules. The profiles
 * lie in the jar as XML; the jar has no binding library, so they are read node by node.
 */
public class VeraCheck {
  public static void main(String[] arguments) throws Exception {
    LogManager.getLogManager().reset();
    VeraGreenfieldFoundryProvider.initialise();
    for (String standard : arguments[0].split(",")) {
      ValidationProfile profile = profile(standard);
      for (int place = 1; place < arguments.length; place++) {
        System.out.println(verdict(profile, new File(arguments[place])) + "\t" + standard + "\t"
            + arguments[place]);
      }
    }
  }

  /** `kept`, or `broken` and the numbers of the rules. */
  private static String verdict(ValidationProfile profile, File file) throws Exception {
    PDFAFlavour flavour = profile.getPDFAFlavour();
    try (PDFAParser parser = Foundries.defaultInstance().createParser(file, flavour);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(profile, -1, false, true, false)) {
      ValidationResult result = validator.validate(parser);
      if (result.isCompliant()) {
        return "kept";
      }
      Set<String> rules = new LinkedHashSet<>();
      for (TestAssertion assertion : result.getTestAssertions()) {
        if (assertion.getStatus() == TestAssertion.Status.FAILED) {
          rules.add(assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber());
        }
      }
      return "broken " + String.join(" ", rules);
    }
  }

  private static ValidationProfile profile(String name) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Element root;
    String place = "/org/verapdf/pdfa/validation/" + name + ".xml";
    try (InputStream stream = VeraCheck.class.getResourceAsStream(place)) {
      root = factory.newDocumentBuilder().parse(stream).getDocumentElement();
    }
    Set<Rule> rules = new LinkedHashSet<>();
    for (Element rule : inside(root, "rules", "rule")) {
      rules.add(rule(rule));
    }
    Set<Variable> variables = new LinkedHashSet<>();
    for (Element variable : inside(root, "variables", "variable")) {
      variables.add(Profiles.variableFromValues(variable.getAttribute("name"),
          variable.getAttribute("object"), text(variable, "defaultValue"), text(variable, "value")));
    }
    ProfileDetails details = Profiles.profileDetailsFromValues(name, name, "", new Date());
    PDFAFlavour flavour = PDFAFlavour.valueOf(root.getAttribute("flavour"));
    return Profiles.profileFromValues(flavour, details, "", rules, variables);
  }

  private static Rule rule(Element rule) {
    Element id = children(rule, "id").get(0);
    Element error = children(rule, "error").get(0);
    List<ErrorArgument> arguments = new ArrayList<>();
    for (Element argument : inside(error, "arguments", "argument")) {
      String name = argument.hasAttribute("name") ? argument.getAttribute("name") : null;
      arguments.add(ErrorArgumentImpl.fromValues(argument.getTextContent(), name, null));
    }
    PDFAFlavour.Specification specification =
        PDFAFlavour.Specification.valueOf(id.getAttribute("specification"));
    int number = Integer.parseInt(id.getAttribute("testNumber"));
    Boolean deferred =
        rule.hasAttribute("deferred") ? Boolean.valueOf(rule.getAttribute("deferred")) : null;
    return Profiles.ruleFromValues(
        Profiles.ruleIdFromValues(specification, id.getAttribute("clause"), number),
        rule.getAttribute("object"), deferred, rule.getAttribute("tags"),
        text(rule, "description"), text(rule, "test"),
        Profiles.errorFromValues(text(error, "message"), arguments), new ArrayList<>());
  }

  private static List<Element> inside(Element parent, String group, String name) {
    List<Element> found = new ArrayList<>();
    for (Element one : children(parent, group)) {
      found.addAll(children(one, name));
    }
    return found;
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element && node.getLocalName().equals(name)) {
        found.add((Element) node);
      }
    }
    return found;
  }

  private static String text(Element parent, String name) {
    List<Element> found = children(parent, name);
    return found.isEmpty() ? null : found.get(0).getTextContent();
  }
}
