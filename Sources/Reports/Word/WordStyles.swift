/// How a Word document looks: as the printed page does, black on white and in one column. The fonts
/// are those for which every system has its own or one of the same widths; letters that they lack
/// come from whatever font has them.
enum WordStyles {
  /// Between the margins of ``page``, in twentieths of a point.
  static let textWidth = 10_200

  /// Paper and margins: Letter, which A4 printers shrink by a hair, in twentieths of a point.
  static let page: StaticString = """
    <?xml version="1.0" encoding="UTF-8"?>
    <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
    <w:body>
    <w:p/>
    <w:sectPr>
    <w:pgSz w:w="12240" w:h="15840"/>
    <w:pgMar w:top="740" w:right="1020" w:bottom="680" w:left="1020" w:header="400" w:footer="400" \
    w:gutter="0"/>
    </w:sectPr>
    </w:body>
    </w:document>
    """

  /// What a box is: as wide as the text, with a thin line round it.
  static let frame: StaticString = """
    <w:tblPr><w:tblW w:w="10200" w:type="dxa"/><w:tblInd w:w="130" w:type="dxa"/><w:tblBorders>\
    <w:top w:val="single" w:sz="6" w:space="0" w:color="auto"/>\
    <w:left w:val="single" w:sz="6" w:space="0" w:color="auto"/>\
    <w:bottom w:val="single" w:sz="6" w:space="0" w:color="auto"/>\
    <w:right w:val="single" w:sz="6" w:space="0" w:color="auto"/>\
    </w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar>\
    <w:top w:w="70" w:type="dxa"/><w:left w:w="130" w:type="dxa"/>\
    <w:bottom w:w="70" w:type="dxa"/><w:right w:w="130" w:type="dxa"/>\
    </w:tblCellMar></w:tblPr>
    """

  static let styles: StaticString = """
    <?xml version="1.0" encoding="UTF-8"?>
    <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
    <w:docDefaults>
    <w:rPrDefault><w:rPr>
    <w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>
    <w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="en-US"/>
    </w:rPr></w:rPrDefault>
    <w:pPrDefault><w:pPr>
    <w:spacing w:before="0" w:after="0" w:line="254" w:lineRule="auto"/>
    </w:pPr></w:pPrDefault>
    </w:docDefaults>
    <w:style w:type="paragraph" w:default="1" w:styleId="Normal">
    <w:name w:val="Normal"/><w:qFormat/>
    <w:pPr><w:widowControl/><w:spacing w:after="60"/></w:pPr>
    </w:style>
    <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">
    <w:name w:val="Default Paragraph Font"/>
    </w:style>
    <w:style w:type="table" w:default="1" w:styleId="TableNormal">
    <w:name w:val="Normal Table"/>
    </w:style>
    <w:style w:type="paragraph" w:styleId="Title">
    <w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:next w:val="Names"/><w:qFormat/>
    <w:pPr><w:keepNext/><w:spacing w:after="20" w:line="240" w:lineRule="auto"/></w:pPr>
    <w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:b/><w:bCs/>
    <w:sz w:val="30"/><w:szCs w:val="30"/></w:rPr>
    </w:style>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="Names">
    <w:name w:val="Names"/><w:basedOn w:val="Normal"/><w:qFormat/>
    <w:pPr><w:keepNext/><w:spacing w:after="120"/></w:pPr>
    <w:rPr><w:sz w:val="23"/><w:szCs w:val="23"/></w:rPr>
    </w:style>
    <w:style w:type="paragraph" w:styleId="Heading1">
    <w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/>
    <w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="190" w:after="50"/>
    <w:outlineLvl w:val="0"/></w:pPr>
    <w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:b/><w:bCs/>
    <w:sz w:val="21"/><w:szCs w:val="21"/></w:rPr>
    </w:style>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="Fact">
    <w:name w:val="Fact"/><w:basedOn w:val="Normal"/><w:qFormat/>
    <w:pPr><w:keepLines/><w:tabs><w:tab w:val="left" w:pos="1100"/></w:tabs>
    <w:spacing w:after="0"/><w:ind w:left="1100" w:hanging="1100"/></w:pPr>
    </w:style>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="Point">
    <w:name w:val="Point"/><w:basedOn w:val="Normal"/><w:qFormat/>
    <w:pPr><w:tabs><w:tab w:val="left" w:pos="255"/></w:tabs>
    <w:spacing w:after="0"/><w:ind w:left="255" w:hanging="255"/></w:pPr>
    </w:style>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="Dated">
    <w:name w:val="Dated"/><w:basedOn w:val="Normal"/><w:qFormat/>
    <w:pPr><w:keepLines/><w:tabs><w:tab w:val="left" w:pos="1200"/></w:tabs>
    <w:spacing w:before="30" w:after="0"/><w:ind w:left="1200" w:hanging="1200"/></w:pPr>
    </w:style>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="Story">
    <w:name w:val="Story"/><w:basedOn w:val="Normal"/><w:qFormat/>
    <w:pPr><w:keepLines/><w:tabs><w:tab w:val="left" w:pos="2100"/></w:tabs>
    <w:spacing w:after="0"/><w:ind w:left="2100" w:hanging="900"/></w:pPr>
    </w:style>
    <w:style w:type="paragraph" w:customStyle="1" w:styleId="Closing">
    <w:name w:val="Closing Line"/><w:basedOn w:val="Normal"/><w:qFormat/>
    <w:pPr><w:keepLines/>
    <w:pBdr><w:top w:val="single" w:sz="6" w:space="4" w:color="auto"/></w:pBdr>
    <w:spacing w:before="200" w:after="0"/></w:pPr>
    <w:rPr><w:i/><w:iCs/></w:rPr>
    </w:style>
    <w:style w:type="character" w:customStyle="1" w:styleId="Label">
    <w:name w:val="Label"/><w:qFormat/>
    <w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:color w:val="333333"/>
    <w:sz w:val="17"/><w:szCs w:val="17"/></w:rPr>
    </w:style>
    </w:styles>
    """
}
