// What pdfkit 0.20 takes and its types don't know yet.
declare namespace PDFKit.Mixins {
	interface StructureElementOptions {
		/** What a table's header cell heads. */
		scope?: 'Row' | 'Column';
	}
	interface AnnotationOption {
		/** The structure element that the annotation belongs to. */
		structParent?: PDFKit.Mixins.PDFStructureElement;
	}
}
