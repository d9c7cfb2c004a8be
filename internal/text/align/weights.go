package align

// weights were learnt from the alignment development set (Text+Berg de-fr with gold beads made by hand, and
// NTREX news of six pairs with neighbours joined and sentences dropped) as a semi-Markov conditional random
// field, with made-up block boundaries for the block features: go test ./internal/text/align -run TestTrain -train
var weights = vector{
	1.804, -0.510, -0.340, 0.978, 0.635, -0.629, -0.133, 0.282,
	-0.700, -1.134, -0.053, 0.010, 0.022, -1.021, -0.081, -0.363,
	0.173, 0.306, -0.643, -0.412, -0.251, -0.251, 0.148, 0.117,
	0.307, -0.591, 0.104, 0.033, 0.450, -0.444, -0.087, -0.116,
	0.223, 0.144, -0.001, 0.254, 0.145, -0.216, -0.013, 0.027,
	0.435, -0.571, 0.798, 0.610, -0.787, -0.866, 0.746, 0.774,
	0.630, -0.611, -0.333, 0.743, 0.984, 0.559, -0.660, -0.618,
	0.966, -0.493, -0.514, -0.255, -0.465, -0.567, 0.300, -0.046,
	0.504, 0.148, 0.161, -0.494, -0.275, -0.724, -0.677, -0.224,
	-0.155, -0.280, 0.024, 0.168, 0.045, -0.373, -0.027, -0.146,
}
