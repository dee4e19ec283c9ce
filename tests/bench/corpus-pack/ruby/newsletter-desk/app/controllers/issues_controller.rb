class IssuesController < ApplicationController
  def find
    search = IssueSearch.new(params[:q], params[:from])
    render json: { issues: search.call, count: search.count }
  end

  def by_tag
    render json: Issue.tagged(params[:tag])
  end

  def create
    issue = current_editor.issues.create!(params.require(:issue).to_unsafe_h)
    render json: issue
  end

  def update
    issue = current_editor.issues.find(params[:id])
    issue.update!(params.require(:issue).permit(:title, :body))
    render json: issue
  end

  def deliver
    issue = current_editor.issues.find(params[:id])
    DeliveryService.new(issue).call(params[:printer])
    head :accepted
  end

  def withdraw
    issue = current_editor.issues.find(params[:id])
    DeliveryService.new(issue).withdraw(params[:printer])
    head :accepted
  end

  def preview
    issue = current_editor.issues.find(params[:id])
    render inline: issue.body
  end

  def render_text
    issue = current_editor.issues.find(params[:id])
    template = Liquid::Template.parse(issue.body)
    render plain: template.render("town" => "Seaview")
  end
end
