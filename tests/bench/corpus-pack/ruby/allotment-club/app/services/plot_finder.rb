class PlotFinder
  def initialize(member)
    @member = member
  end

  def around(row, order)
    Plot.where(row_no: (row.to_i - 1)..(row.to_i + 1)).order(Arel.sql(order.presence || "id"))
  end
end
