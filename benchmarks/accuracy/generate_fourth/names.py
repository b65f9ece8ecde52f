"""First names by sex and generation, and family names of all origins."""


def words(text: str) -> list[str]:
    """The words of a text."""
    return text.split()


OLD_WOMEN = words("""Jeannine Paulette Yvette Raymonde Huguette Ginette Colette Odette Arlette Simone Lucienne
Andrée Denise Marcelle Renée Solange Gisèle Mireille Josiane Bernadette Marie-Thérèse Claudette Yolande
Georgette""")
OLD_MEN = words("""Roger Marcel Raymond Lucien Gaston Fernand Émile Armand Maurice Edmond Norbert Gérard Yvon
Roland Guy Jean-Claude André Henri Robert Léopold Auguste Célestin René Serge""")
MID_WOMEN = words("""Sylvie Nathalie Véronique Isabelle Corinne Sandrine Valérie Stéphanie Laurence Céline
Delphine Karine Virginie Anne-Sophie Christelle Séverine Magali Béatrice Florence Agnès Gaëlle Marie-Laure
Patricia Aurore""")
MID_MEN = words("""Thierry Stéphane Laurent Christophe Frédéric Olivier Pascal Bruno Éric Didier Fabrice Jérôme
Sébastien Cédric Ludovic Yannick Arnaud Gilles Benoît Jean-Marc Franck Hervé Régis Loïc""")
YOUNG_WOMEN = words("""Manon Léa Chloé Camille Inès Jade Zoé Louna Maëlys Clémence Romane Lilou Ambre Anaïs
Margaux Noémie Solène Capucine Éloïse Lola Apolline Salomé Maud Océane""")
YOUNG_MEN = words("""Lucas Enzo Théo Hugo Nathan Léo Maël Timéo Gabin Kylian Axel Tom Noé Mathis Malo Corentin
Titouan Baptiste Eliott Sacha Raphaël Ewen Robin Swann""")
WORLD_WOMEN = words("""Fatima Aïcha Khadija Aminata Mariam Nour Yasmine Leïla Samira Thi-Mai Ling Ana-Maria
Ioana Svetlana Concetta Graziella Esperanza Fernanda Kadiatou Rokhaya Nesrine Vaimiti Soraya Ewa""")
WORLD_MEN = words("""Mohamed Karim Youssef Rachid Mamadou Ousmane Ibrahima Cheikh Mehdi Bilal Tuan Wei José-Luis
Paulo Dragan Giuseppe Piotr Emre Sekou Abdoulaye Nicolae Teiva Ilyes Kwame""")

SURNAMES = words("""Abadie Achard Agostini Aït-Ahmed Alibert Allègre Amrani Ancelin Andrieu Angot Arnoult Astruc
Aubertin Audouin Auriol Azoulay Bacquet Badji Baillargeon Bakayoko Balestra Barbotin Bardoux Barrère Bastien
Baudrier Bazin Beaufils Béchu Belhadj Bellanger Benali Benguigui Berland Bertaux Besson Bidault Billaud Bizien
Blanchet Blondeau Bocquillon Boisseau Bonnafous Bordenave Bouchareb Boudjemaa Bouillet Bouquet Bourdin Bousquet
Boutonnet Brachet Brandão Brossard Buisson Cabanel Cadiou Caillaud Calmettes Camara Campagne Cantin Capdevielle
Carlier Carpentier Casanova Castaing Cavaillé Cazenave Chabrol Chaumette Chauveau Chevrier Choquet Cissokho
Clavel Coadou Colonna Combes Corbin Cordonnier Corre Cosnard Costantini Coulibaly Courtois Crépin Cuvelier
Da-Silva Dagorne Dalmasso Darmon Daubigny De-Oliveira Debray Decroix Defrance Delacourt Delattre Delmas Demange
Denizot Desbordes Deschamps Descombes Destombes Devaux Diabaté Diallo Dieudonné Diouf Djebbar Doucet Dramé
Drouet Dubreuil Ducasse Dufour Dujardin Dumoulin Duquesne Dussaux Duvivier Elkaïm Ermel Escande Estève
Etcheverry Fabiani Faivre Farrugia Faure Favreau Fayolle Fernandes Ferrand Feuillet Filippi Flahaut Fofana
Fontanel Forestier Fouquet Fournel Fraysse Frémont Gaillard Gallet Gandon Garnier Gasnier Gaudin Gauthier
Gayraud Genest Germain Ghanem Giacometti Gicquel Girardot Glémarec Goasguen Godefroy Gomis Gonçalves Gosselin
Goupil Grandjean Granger Grimaud Grosjean Guédon Guéguen Guérin Guichard Guilbaud Guillemot Guyonnet Hachemi
Haddad Hamel Hamidou Hardouin Hébrard Hélias Henneton Hernandez Heurtebise Hoang Hocquet Hoffmann Huet Humbert
Iglésias Imbert Isnard Jacquemin Jaffré Jamet Janvier Jaouen Jeannot Jobert Joly Jouanneau Jourdain Kaczmarek
Kamara Karoui Keller Kerjean Khelifi Kieffer Klein Koffi Kowalczyk Labbé Laborde Lacaze Lachaud Lafargue Lagarde
Laidouni Lamarque Lambolez Landais Langlois Laporte Larrieu Lasserre Launay Laurier Lavergne Le-Bihan Le-Goff
Le-Meur Lebrun Lecocq Ledoux Lefort Legendre Lejeune Lemoine Lenoir Lepage Leroux Lescure Letellier Levasseur
Lhermitte Lobato Loiseau Lorenzi Loubet Louvet Luciani Machado Magnin Mahieu Maillot Malherbe Mallet Manceau
Marchetti Maréchal Marquet Martineau Mascarenhas Massé Mauduit Maury Mazet Mbaye Méhaut Mendy Mercadier Meunier
Meyssonnier Mialon Michelet Mille Miossec Moinard Monnier Montagne Moreira Morvan Mouillard Moulin Mzali N'Diaye
Nahon Navarro Nédélec Nguyen Nicolaï Noblet Noiret Novak Obry Olivesi Ollivier Ouattara Oudin Ozanne Pagès
Paillard Palanque Papin Parmentier Pasquier Patin Payet Pélissier Pereira Perrault Pesquet Petitjean Peyrot Phan
Picard Pietri Pinson Planchon Poggi Poisson Pommier Pottier Poulain Prigent Prudhomme Quéméneur Quinet Rabier
Raffin Ragot Ramos Raynaud Rebours Renaudin Ribeiro Rigal Robineau Rocher Roussel Royer Sabatier Saïdi Salaün
Santucci Sauvage Savary Schmitt Seguin Sénéchal Sérié Sidibé Sicard Simonet Sissoko Sorel Soulier Szymanski
Tabouret Taillefer Talbot Tanguy Tardieu Tavares Tessier Thévenot Thiam Thibaudeau Tissier Tixier Touré Tournier
Trouvé Turpin Urbain Vacher Valette Vallet Vasseur Vautier Verdier Vernet Viard Vidalenc Vigneron Villedieu
Vincenti Voisin Vuillemin Wagner Weber Yahiaoui Ziegler Zimmermann Zanetti Zerbib""")


def spaced(surname: str) -> str:
    """Turn the hyphen of a particle into the space that it stands for."""
    for particle in ("Da-", "De-", "Le-"):
        if surname.startswith(particle):
            return surname.replace("-", " ", 1)
    return surname


FAMILY_NAMES = [spaced(surname) for surname in SURNAMES]


def first_names(sex: str, year: int) -> list[str]:
    """Names given about that year; one list in four is of another origin, chosen by the caller."""
    women = sex == "F"
    if year < 1958:
        return OLD_WOMEN if women else OLD_MEN
    if year < 1988:
        return MID_WOMEN if women else MID_MEN
    return YOUNG_WOMEN if women else YOUNG_MEN


def foreign_first_names(sex: str) -> list[str]:
    """Names of other origins, of any generation."""
    return WORLD_WOMEN if sex == "F" else WORLD_MEN
