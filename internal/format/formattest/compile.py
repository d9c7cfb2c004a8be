# Makes a stylesheet (argument 2) of a Schematron schema (argument 1) with the ISO skeleton that lxml has.
import os
import sys

from lxml import etree, isoschematron

skeleton = os.path.join(os.path.dirname(isoschematron.__file__), "resources", "xsl", "iso-schematron-xslt1")


def step(name, document):
    return etree.XSLT(etree.parse(os.path.join(skeleton, name)))(document)


schema = etree.parse(sys.argv[1])
schema.getroot().attrib.pop("queryBinding", None)  # the skeleton knows xslt only; Saxon runs what later versions have
document = step("iso_abstract_expand.xsl", step("iso_dsdl_include.xsl", schema))
step("iso_svrl_for_xslt1.xsl", document).write(sys.argv[2])
