"""Words of trades and causes that end the names of firms, bodies and campaigns.

Source: written down for this project from the names of firms and campaigns in common
newspaper usage; as surnames they are rare.
"""

from dashboard.analysis.words.listing import listed

#: With a capital, last of two words or more.
TRADES = listed(
    """
    Care Drug Drugs Grain Grains Health Homes Housing Tech Bio Micro Data Digital Cloud
    Games Toys Books Coffee Tea Beer Wine Wines Spirits Dairy Sugar Cement Tyres Tires
    Shoes Footwear Fashion Fashions Clothing Apparel Fabrics Carpets Furniture Kitchens
    Boats Yachts Marine Maritime Cars Vans Trucks Bikes Cycles Travel Tours Freight
    Cargo Haulage Couriers Express Direct Online Now Together Action Aid Relief Rights
    Rescue Welfare Voices Sound Solar Renewables Gas Nuclear Utilities Metal Metals
    Gold Copper Lithium Coal Iron Timber Paper Packaging Plastics Ceramics Bricks
    Aggregates Concrete Construction Builders Contractors Developments Estates Leisure
    Gaming Fitness Gyms Cinemas Theatres Broadcasting Publishing Print Mobile Wireless
    Telecoms Payments Pay Loans Mortgages Credit Wealth Assets Advisors Advisers Equity
    Markets Trading Commodities Brokers Seafood Seafoods Fisheries Ferries Pictures
    Biologics Therapeutics Genetics Diagnostics Ferry Lines Trams Buses Coaches Cruises
    Dairies Farms Mills Foundry Shipyard Shipyards Aerospace Robotics Semiconductors
    Broadband Insights United Sporting Academicals Air Aero Aviation Minerals Bloc
    Ledger Mirror Mail Bulletin Dispatch Sentinel Advertiser Recorder Argus Echo Gazeta
    Grid Aqua Homecare Pipes Fibre Cable Cables Chips Snacks Bakery Pizza Burgers Inns
    Taverns Pubs Resorts Desalination Nursing Childcare Lending Savings Exchange Chain
    Hospitality Bakeries Bakers Breweries Distillers Farmers Growers Outdoors Optical
    Instruments Tools Machines Machinery Materials Chemists Dental Vets Nurseries
    Wing Energie Gruppe Werke Banque Groupe Grupo Stiftung Compagnie
    Bears Bulls Comets Eagles Giants Hawks Knights Lions Panthers Pirates Raiders
    Rockets Sharks Tigers Titans Warriors
    General Infirmary Verein Verlag Werft Bahn
    """
)
