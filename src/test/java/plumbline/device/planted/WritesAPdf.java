package plumbline.device.planted;

import org.apache.pdfbox.pdmodel.PDDocument;

record WritesAPdf(PDDocument document) {}
