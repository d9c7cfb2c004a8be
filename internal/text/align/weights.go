package align

// weights were learnt from the alignment development set (Text+Berg de-fr with gold beads made by hand, and
// NTREX news of six pairs with neighbours joined and sentences dropped) as a semi-Markov conditional random
// field, with made-up block boundaries for the block features: go test ./internal/text/align -run TestTrain -train
var weights = vector{
	3.007, -0.745, -0.493, 1.497, 0.976, -0.996, -0.302, 0.277,
	-1.225, -1.603, -0.048, -0.028, 0.013, -1.677, -0.043, -0.464,
	0.250, 0.446, -1.079, -0.630, -0.353, -0.364, 0.237, 0.212,
	0.476, -0.878, 0.119, -0.071, 0.779, -0.769, -0.173, -0.191,
	0.320, 0.049, 0.016, 0.429, 0.180, -0.323, -0.031, 0.036,
	0.634, -0.966, 1.305, 0.918, -1.099, -1.152, 1.200, 1.156,
	0.902, -0.929, -0.364, 1.033, 1.581, 1.107, -1.061, -1.291,
	1.590, 1.062, 0.820, -0.705, -0.737, 0.723, -0.707, -0.928,
	-0.416, -0.717, -0.981, 0.589, 0.160, 0.735, 0.258, 0.252,
	-0.685, -0.481, -1.077, -1.417, -0.484, -0.181, -0.516, 0.094,
	0.508, -0.218, -0.576, -0.032, -0.305,
}
