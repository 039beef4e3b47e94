package plumbline.screen.planted;

import org.knowm.xchart.XYChart;

record DrawsWithXChart(XYChart chart) {}
