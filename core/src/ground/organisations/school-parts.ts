/** Schools within a university. */
// biome-ignore format: a table of words
export const schoolParts = `
Harvard Business School|HBS < Harvard University
Harvard Law School|HLS < Harvard University
Harvard Kennedy School|HKS|Kennedy School of Government < Harvard University
Harvard Medical School|HMS < Harvard University
Harvard Extension School < Harvard University
The Wharton School|Wharton|Wharton School < University of Pennsylvania
MIT Sloan School of Management|MIT Sloan|Sloan School of Management < Massachusetts Institute of Technology
Stanford Graduate School of Business|Stanford GSB|GSB Stanford < Stanford University
Kellogg School of Management|Kellogg|Northwestern Kellogg < Northwestern University
Chicago Booth|Booth School of Business|University of Chicago Booth School of Business < University of Chicago
Columbia Business School|CBS New York < Columbia University
Columbia Law School < Columbia University
Barnard College < Columbia University
Berkeley Haas|Haas School of Business|UC Berkeley Haas < University of California, Berkeley
UCLA Anderson School of Management|UCLA Anderson|Anderson School of Management < University of California, Los Angeles
NYU Stern|Stern School of Business|NYU Stern School of Business < New York University
Tisch School of the Arts|NYU Tisch < New York University
NYU Tandon|Tandon School of Engineering|Polytechnic Institute of NYU < New York University
Ross School of Business|Michigan Ross|Stephen M. Ross School of Business < University of Michigan
Yale School of Management|Yale SOM < Yale University
Yale Law School < Yale University
Tuck School of Business|Dartmouth Tuck|Tuck < Dartmouth College
Fuqua School of Business|Duke Fuqua < Duke University
Darden School of Business|UVA Darden|Darden < University of Virginia
McCombs School of Business|Texas McCombs < University of Texas at Austin
Fisher College of Business < Ohio State University
Kelley School of Business < Indiana University
Marshall School of Business|USC Marshall < University of Southern California
Tepper School of Business|CMU Tepper < Carnegie Mellon University
Goizueta Business School < Emory University
Saïd Business School|Oxford Saïd < University of Oxford
Judge Business School|Cambridge Judge < University of Cambridge
Rotman School of Management|Rotman < University of Toronto
Lindner College of Business|Carl H. Lindner College of Business < University of Cincinnati
Raj Soin College of Business < Wright State University
Alliance Manchester Business School|Manchester Business School < University of Manchester
Warwick Business School < University of Warwick
Rotterdam School of Management|RSM < Erasmus University Rotterdam
Porto Business School < University of Porto
Faculty of Engineering of the University of Porto < University of Porto
Mannheim Business School < University of Mannheim
Cornell Tech < Cornell University
`
