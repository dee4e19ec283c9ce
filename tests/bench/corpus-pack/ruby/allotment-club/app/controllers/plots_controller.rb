class PlotsController < ApplicationController
  SORTS = { "size" => "square_metres DESC", "row" => "row_no ASC" }.freeze

  before_action :require_board, only: %i[destroy update]

  def index
    @plots = Plot.order(SORTS.fetch(params[:sort], "id ASC"))
  end

  def search
    @plots = Plot.where("name ILIKE '%#{params[:q]}%' OR crop ILIKE '%#{params[:q]}%'")
    render :index
  end

  def show
    @plot = Plot.find_by!("slug = ?", params[:id])
  end

  def nearby
    scope = PlotFinder.new(current_member).around(params[:row], params[:order])
    render json: scope.limit(20)
  end

  def update
    plot = Plot.find(params[:id])
    plot.update!(params.require(:plot).permit(:name, :crop))
    redirect_to plot
  end

  def destroy
    Plot.find(params[:id]).destroy!
    redirect_to plots_path
  end
end
